/// Proves that nothing in a class folder tells who a picture is of.
@NullMarked
package org.yearbookgame.prepare.audit;

import org.jspecify.annotations.NullMarked;
