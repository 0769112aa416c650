import EmblaCarousel from "embla-carousel";

for (const carousel of document.querySelectorAll(".carousel")) {
  const embla = EmblaCarousel(carousel.querySelector(".room"));
  const previous = carousel.querySelector(".previous");
  const next = carousel.querySelector(".next");
  previous.addEventListener("click", () => embla.scrollPrev());
  next.addEventListener("click", () => embla.scrollNext());
  const tell = () => {
    previous.disabled = !embla.canScrollPrev();
    next.disabled = !embla.canScrollNext();
  };
  embla.on("init", tell).on("reInit", tell).on("select", tell);
}
