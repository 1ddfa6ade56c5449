/// Measures what the program claims of its speed, each time beside what it is held against. Started
/// by hand: `mvn -Pbench -DskipTests verify`.
@NullMarked
package org.yearbookgame.bench;

import org.jspecify.annotations.NullMarked;
