// One layer on an Arduino: prints which way a picture of 8 x 8 gets brighter.
#include "slope.h"

void setup() {
  Serial.begin(115200);
  static uint8_t picture[EDGES_SRC_SIZE];  // on your board what a sensor gives, row by row
  for (int i = 0; i < EDGES_SRC_SIZE; ++i) picture[i] = slope_sample(i % slope_side);
  int32_t slope[2];
  slope_of(picture, slope);
  Serial.print("to the right ");
  Serial.println(slope[slope_right]);
  Serial.print("downwards ");
  Serial.println(slope[slope_down]);
}

void loop() {}
