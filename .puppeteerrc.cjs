// The browser is found or installed by local/bootstrap.mjs; Puppeteer never downloads one on its own.
module.exports = { skipDownload: true };
