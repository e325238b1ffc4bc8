// Emscripten's file system in Node, from its library_noderawfs.js, but for three things: a browser, where files are in
// memory, is no error; Windows' paths are understood; names that are too long are refused, not shortened.
mergeInto(LibraryManager.library, {
  $NODERAWFS__postset: `
    if (ENVIRONMENT_IS_NODE) {
      // What the generator, which knows '/' alone, joins to a folder may begin with a drive of its own.
      var realPath = process.platform === "win32"
          ? function(path) { return path.split("\\\\").join("/").replace(/^.*\\/(?=[A-Za-z]:\\/)/, ""); }
          : function(path) { return path; };
      var onRealFiles = function(func) {
        return function() {
          try {
            return func.apply(this, Array.prototype.map.call(arguments, function(word) {
              if (typeof word !== "string") return word;
              if (word.split("/").some(function(name) { return lengthBytesUTF8(name) > 255; }))
                throw new FS.ErrnoError(ERRNO_CODES["ENAMETOOLONG"]);
              return realPath(word);
            }));
          } catch (e) {
            if (e.code) throw new FS.ErrnoError(ERRNO_CODES[e.code] || ERRNO_CODES["EIO"]);
            throw e;
          }
        };
      };
      var VFS = Object.assign({}, FS);
      for (var key in NODERAWFS) FS[key] = onRealFiles(NODERAWFS[key]);
      FS.cwd = function() { return realPath(process.cwd()); };
    }`,
});
