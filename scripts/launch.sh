# Sourced by `ferry` and `ferry-tracker` with $here set to this folder: becomes the program given as the first argument,
# on the project's own Node 24. The user's folder stays the current one, so relative paths mean what they say; `exec`
# keeps the process id, so signals and exit status are the program's own.

launch() {
  home=$(CDPATH='' cd -- "$here/.." && pwd -P) || exit 1
  main=$home/$1
  shift

  if [ ! -f "$home/node_modules/.ferry-setup" ]; then
    node "$home/scripts/setup.cjs" || exit 1
  fi

  # argon2 and file reads share libuv's pool; its default of 4 threads lets one starve the other.
  UV_THREADPOOL_SIZE=${UV_THREADPOOL_SIZE:-16}
  # Node keeps what it compiled beside the packages, which halves the time of every start; where it may not, it goes without.
  NODE_COMPILE_CACHE=${NODE_COMPILE_CACHE:-$home/node_modules/.cache/compiled}
  export UV_THREADPOOL_SIZE NODE_COMPILE_CACHE
  exec "$home/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$main" "$@"
}
