# What every example's `run` begins with: source setup.sh NAME [GROUP of packages]...
#
# Variables that a caller may set, each with what it is otherwise:
#   CONVOLITH      the project; three folders above an example's `run`, so set it for an example that was copied elsewhere
#   CONVOLITH_GEN  the generator; tools/convolith-gen, which builds it the first time
#   OUT            a folder for what is built; build/examples/NAME in the project
#   NO_INSTALL     where it is not empty, no packages are installed
CONVOLITH=$(cd "$CONVOLITH" && pwd)
OUT=${OUT:-$CONVOLITH/build/examples/$1}
mkdir -p "$OUT"
install=(${NO_INSTALL:+--no-install})
(($# == 1)) || "$CONVOLITH/tools/install" ${install[@]+"${install[@]}"} "${@:2}" >&2

# convolith_gen ARGUMENT...: writes C, and says nothing of it.
convolith_gen() {
  if [[ -n ${CONVOLITH_GEN-} ]]; then
    "$CONVOLITH_GEN" "$@" >/dev/null
  else
    "$CONVOLITH/tools/convolith-gen" ${install[@]+"${install[@]}"} "$@" >/dev/null
  fi
}

# from_demo FILE OPTION...: has the demonstration train its network and make FILE, where there is none.
from_demo() {
  [[ -f $1 ]] || "$CONVOLITH/tools/demo" ${install[@]+"${install[@]}"} "${@:2}" >&2
}
