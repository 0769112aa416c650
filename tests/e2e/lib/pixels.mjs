// What a reader sees, pixel by pixel.

const light = (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
const luminance = ([red, green, blue]) => 0.2126 * light(red / 255) + 0.7152 * light(green / 255) + 0.0722 * light(blue / 255);

/** The contrast ratio of two colours, 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A picture of a part of a page. */
export const picture = async (page, clip) => `data:image/png;base64,${(await page.screenshot({ clip, scale: "css" })).toString("base64")}`;

/** How many pixels of two pictures, which are equally large, differ at 3:1 or more. It is counted in a tab of its own,
 * so that nothing of the page is changed. */
export async function changed(page, one, other) {
  const tab = await page.context().newPage();
  const tools = `const light = ${light}, luminance = ${luminance}, contrast = ${contrast};`;
  const count = await tab.evaluate(async ([tools, pictures]) => {
    const contrast = new Function(`${tools} return contrast`)();
    const [one, other] = await Promise.all(pictures.map(async (picture) => {
      const image = await createImageBitmap(await (await fetch(picture)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }));
    const same = (place) => [0, 1, 2].every((color) => one[place + color] === other[place + color]);
    let count = 0;
    for (let place = 0; place < one.length; place += 4)
      if (!same(place) && contrast(one.slice(place, place + 3), other.slice(place, place + 3)) >= 3) count += 1;
    return count;
  }, [tools, [one, other]]);
  await tab.close();
  return count;
}

/** The room that the first element with this selector takes in the window, with so many pixels around it. */
export const room = (page, selector, around = 0) =>
  page.evaluate(([selector, around]) => {
    const { left, top, width, height } = window.inside.part(selector).getBoundingClientRect();
    return { x: Math.floor(left - around), y: Math.floor(top - around), width: Math.ceil(width + 2 * around), height: Math.ceil(height + 2 * around) };
  }, [selector, around]);
