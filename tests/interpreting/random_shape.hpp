// Shapes that no table lists: odd kernels, strides beyond them, dilation, uneven padding, groups, single pixels.
#pragma once

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>

#include "../support/noise.hpp"

namespace convolith::tests {

/// One that is legal and takes no more than 20000 multiply-adds.
[[nodiscard]] inline conv2d_shape random_shape(noise& random) {
  // Small numbers are frequent, large ones come up.
  const auto upto = [&](int most) {
    const int below = 1 + static_cast<int>(random.draw(static_cast<std::uint32_t>(most)));
    return 1 + static_cast<int>(random.draw(static_cast<std::uint32_t>(below)));
  };
  const auto sometimes = [&](std::uint32_t one_in, int most) {
    return random.draw(one_in) == 0 ? upto(most) : 1;
  };
  const auto padding = [&](int kernel) {
    return random.draw(2) == 0
               ? 0
               : static_cast<int>(random.draw(static_cast<std::uint32_t>(kernel + 2)));
  };
  for (;;) {
    conv2d_shape s{
        .n = sometimes(3, 4), .ic = upto(20), .ih = upto(24), .iw = upto(40), .oc = upto(40)};
    s.kh = upto(9), s.kw = random.draw(2) == 0 ? s.kh : upto(9);
    s.sh = sometimes(2, 9), s.sw = random.draw(2) == 0 ? s.sh : sometimes(2, 12);
    s.dh = sometimes(3, 6), s.dw = random.draw(2) == 0 ? s.dh : sometimes(3, 6);
    s.pt = padding(s.kh * s.dh), s.pb = padding(s.kh), s.pl = padding(s.kw * s.dw),
    s.pr = padding(s.kw);
    if (random.draw(3) == 0) {  // a kernel as large as the input; single pixels
      s.ih = random.draw(2) == 0 ? 1 : s.kh, s.iw = random.draw(2) == 0 ? 1 : s.kw;
      if (random.draw(2) == 0) s.pt = s.pb = s.pl = s.pr = 0;
    }
    switch (random.draw(4)) {
      case 0:  // groups
        s.g = 1 + upto(4), s.ic *= s.g, s.oc *= s.g;
        break;
      case 1:  // depthwise, perhaps with a multiplier
        s.g = s.ic, s.oc = s.ic * sometimes(2, 3);
        break;
      default:
        break;
    }
    if (check(s).ok() && s.macs() <= 20000) return s;
  }
}

}  // namespace convolith::tests
