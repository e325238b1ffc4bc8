/* What the programs work on, from the files PICTURES and LABELS (IDX): digit_pictures, digit_labels; and, of floats, the
   file WEIGHTS, the_weights to weights_end, and how many pictures are to be learnt, LEARN. */
  .section .input, "a"
  .global digit_pictures, digit_labels
digit_pictures:
  .incbin PICTURES, 16
digit_labels:
  .incbin LABELS, 8
#ifdef WEIGHTS
  .global pictures_to_learn
  .balign 4
pictures_to_learn:
  .long LEARN

  .section .rodata, "a"
  .global the_weights, weights_end
  .balign 4
the_weights:
  .incbin WEIGHTS
weights_end:
#endif

  .section .note.GNU-stack, "", %progbits /* a host need not make the stack executable */
