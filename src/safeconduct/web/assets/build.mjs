// Compiles our style sheet and gathers the scripts and pictures that pages load, into
// ../static/build. Run by `npm run build`; nothing that it makes is committed.

import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "static", "build");
const modules = join(here, "node_modules");

await rm(out, { recursive: true, force: true });
await mkdir(join(out, "images"), { recursive: true });

const { css } = sass.compile(join(here, "scss", "app.scss"), {
  style: "compressed",
  loadPaths: [here],
  quietDeps: true,
});
await writeFile(join(out, "app.css"), css);

await cp(join(here, "js"), out, { recursive: true });
await cp(
  join(modules, "govuk-frontend", "dist", "govuk", "govuk-frontend.min.js"),
  join(out, "govuk-frontend.min.js"),
);
await cp(join(here, "images"), join(out, "images"), { recursive: true });

const pictures = join(modules, "@ministryofjustice", "frontend", "moj", "assets", "images");
for (const name of [
  "icon-toggle-plus-minus.svg",
  "icon-close-cross-black.svg",
  "icon-tag-remove-cross.svg",
  "icon-tag-remove-cross-white.svg",
  "icon-document.svg",
]) {
  await cp(join(pictures, name), join(out, "images", name));
}
