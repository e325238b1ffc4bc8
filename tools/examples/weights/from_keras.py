#!/usr/bin/env python3
"""Saves the convolutions of a Keras model as .npy files, and tells each one's order of axes and shape.

Usage: from_keras.py MODEL.keras FOLDER
"""

import sys

try:
    from keras import layers, models
    from numpy import ascontiguousarray, save, zeros
except ImportError as missing:
    print(f"{missing}: this script is for a machine that has Keras")
    sys.exit(77)

model = models.load_model(sys.argv[1])
for layer in model.layers:
    if type(layer) not in (layers.Conv2D, layers.DepthwiseConv2D):
        continue
    kernel, *bias = layer.get_weights()  # H W I O, or H W C M of a depthwise layer
    depthwise = type(layer) is layers.DepthwiseConv2D
    inputs = kernel.shape[2] * (1 if depthwise else layer.groups)
    outputs = kernel.shape[2] * kernel.shape[3] if depthwise else kernel.shape[3]
    save(f"{sys.argv[2]}/{layer.name}.weight.npy", ascontiguousarray(kernel, "float32"))
    save(f"{sys.argv[2]}/{layer.name}.bias.npy",
         ascontiguousarray(bias[0] if bias else zeros(outputs), "float32"))
    (kh, kw), (sh, sw), (dh, dw) = layer.kernel_size, layer.strides, layer.dilation_rate
    # Put in the height and width of what the layer reads, and of "same" the padding, which at strides is more at the end.
    print(f"{layer.name} ({'hwcm' if depthwise else 'hwio'}): ic{inputs}ih..iw..oc{outputs}kh{kh}kw{kw}sh{sh}sw{sw}"
          f"dh{dh}dw{dw}g{inputs if depthwise else layer.groups}, padding {layer.padding}")
