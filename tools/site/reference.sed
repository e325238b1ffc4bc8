# What the reference shows of a header: users' names, and none of what only derived classes see.
s/^ protected:/ private:/

# A layer's alias stands for the class behind it, whose members are the ones to read about; what stands for a rejected shape
# is in a header of its own, which the reference leaves out.
/^\/\/\/ A Conv2D layer: of a shape/,/::type;/d
/^\/\/\/ An 8-bit Conv2D layer: of a shape/,/::type;/d
s/^template <conv2d_shape Shape, class Element, conv2d_options Options>$/template <shape_argument Shape, class Element, conv2d_options Options>/
s/^template <conv2d_shape Shape, quantization Numbers, quantized_options Options>$/template <shape_argument Shape, quantization Numbers, quantized_options Options>/
s/\bconv2d_layer\b/conv2d/g
s/\bquantized_layer\b/quantized_conv2d/g
s/^template <isa Target, class Steps, bool ByRows>$/template <class... Layers>/
s/\bnetwork_of<Target, Steps, true>/implementation_defined/
s/\bnetwork_of\b/network/g

# The second of two ways to compute a quantised layer has the members of the first.
/^\/\/\/ By the definition\.$/,/^};/d
