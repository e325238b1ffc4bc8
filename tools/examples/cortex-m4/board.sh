# How programs for the emulated board are made and run; for `run` of the examples that have one.
firmware=$CONVOLITH/tools/firmware  # its console
board=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

m4=(-O2 -Wall -Wextra -mthumb -mcpu=cortex-m4 -mfpu=fpv4-sp-d16 -mfloat-abi=hard "-I$OUT"
    "-I$CONVOLITH/tools/examples" "-I$firmware")

# 1797 digits, the last 360 for testing: an assembler's file that takes them into flash, to be linked.
pictures=("$CONVOLITH/tools/train/device/data.S" "-DPICTURES=\"$CONVOLITH/tests/data/digits-images.idx3-ubyte\""
          "-DLABELS=\"$CONVOLITH/tests/data/digits-labels.idx1-ubyte\"")

# linked FILE-OR-FLAG...: program.elf; prints its sections in bytes. Flash is .text and .rodata, RAM .stack, .data and .bss.
linked() {
  arm-none-eabi-gcc -std=gnu11 "${m4[@]}" "$@" "$board/start.c" "$firmware"/{arm/console,say}.c \
    -nostartfiles -specs=nano.specs -T "$board/board.ld" -Wl,-z,noexecstack -o "$OUT/program.elf"
  arm-none-eabi-size -A "$OUT/program.elf" | awk '/^\.(text|rodata|digits|stack|data|bss)/ { print $1, $2 }'
}

emulate() {
  qemu-system-arm -M mps2-an386 -nographic -semihosting-config enable=on,target=native -kernel "$OUT/program.elf" </dev/null
}
