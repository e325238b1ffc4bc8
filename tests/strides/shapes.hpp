// Shapes whose strides, dilations and paddings are large beside their kernels and inputs, or share divisors with them.
#pragma once

namespace convolith::tests {

/// As text, so that the generator is asked for the very same.
inline constexpr const char* strided[] = {
    "ic3ih19iw23oc5kh4sh4",                     // each input in one window
    "n2ic9ih17iw14oc4kh3sh4ph1",                // and gaps between the windows
    "ic2ih21oc9kh5sh4ph2",                      // some phases with two taps, others with one
    "ic4ih30iw11oc3kh16kw2sh16sw1ph7pw0",       // rows in phases, columns without a stride
    "ic1ih9iw33oc6kh2kw9sh1sw8ph0pw4",          // and the other way round
    "ic2ih3oc3kh2sh7ph5",                       // a stride beyond the input
    "ic3ih2iw40oc2kh1kw3sh9sw13ph4pw1",         // rows that read padding only
    "ic2ih25oc3kh5sh6dh4ph3",                   // steps of 3 kernel rows, every second input
    "ic3ih29iw31oc2kh7kw5sh4sw3dh6dw3ph8pw2",   // dilations beyond and equal to the stride
    "ic2ih40iw26oc3kh4kw6sh10sw4dh15dw2ph9pw3",
    "g2ic6ih18oc4kh5sh5ph2",
    "g7ic7ih20iw15oc7kh5sh4ph2",                // depthwise
    "g3ic3ih16oc9kh4sh4dh2ph3",                 // with a multiplier
    "n3ic17ih11iw12oc18kh3sh5pt2pb0pl1pr4",     // vectors of channels, wider on one side
    "ic1ih65oc2kh32sh32",
    "ic3ih50iw70oc2kh9sh7pt20pb3pl0pr30",       // padding larger than the kernel
};

/// Borders whose bounds differ from output to output.
inline constexpr const char* padded[] = {
    "ic2ih3iw90oc3kh1kw65ph0pw32",
    "ic3ih70iw2oc2kh65kw1ph32pw0",
    "ic2ih4iw75oc3kh3kw67sw2ph1pw40",
    "ic1ih80iw3oc2kh35kw1sh3dh2ph30pw1",
    "g5ic5ih2iw60oc5kh1kw70ph0pw36",
    "ic2ih7iw9oc3kh3dh40ph60",                  // rows whose taps all fall outside
};

}  // namespace convolith::tests
