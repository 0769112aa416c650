import Splide from "@splidejs/splide";

for (const carousel of document.querySelectorAll(".splide")) new Splide(carousel, { pagination: false }).mount();
