#!/usr/bin/env python3
"""Saves the convolutions of a PyTorch model as .npy files, and tells each one's shape for convolith-gen.

Usage: from_pytorch.py MODEL.pt FOLDER      of a whole model, saved by torch.save(model, "MODEL.pt")
"""

import sys

try:
    from numpy import ascontiguousarray, save, zeros
    from torch import load, nn
except ImportError as missing:
    print(f"{missing}: this script is for a machine that has PyTorch")
    sys.exit(77)

model = load(sys.argv[1], map_location="cpu", weights_only=False)
for name, layer in model.named_modules():
    if not isinstance(layer, nn.Conv2d):
        continue
    weight = layer.weight.detach().numpy()  # O I H W, where I is the input channels of a group
    bias = layer.bias.detach().numpy() if layer.bias is not None else zeros(layer.out_channels)
    save(f"{sys.argv[2]}/{name}.weight.npy", ascontiguousarray(weight, "float32"))
    save(f"{sys.argv[2]}/{name}.bias.npy", ascontiguousarray(bias, "float32"))
    (kh, kw), (sh, sw), (dh, dw) = layer.kernel_size, layer.stride, layer.dilation
    # Put in the height and width of what the layer reads. "same" and "valid" are words; numbers are both sides' padding.
    padding = layer.padding if isinstance(layer.padding, str) else "ph{}pw{}".format(*layer.padding)
    print(f"{name}: ic{layer.in_channels}ih..iw..oc{layer.out_channels}kh{kh}kw{kw}sh{sh}sw{sw}dh{dh}dw{dw}"
          f"g{layer.groups}, padding {padding}")
