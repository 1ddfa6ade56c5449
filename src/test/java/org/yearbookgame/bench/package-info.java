/// Measures what the program claims of its speed. Started by hand: `mvn -q -Pbench
/// process-test-classes`.
@NullMarked
package org.yearbookgame.bench;

import org.jspecify.annotations.NullMarked;
