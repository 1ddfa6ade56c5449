/// From named pictures and a list to a class folder that gives nothing away.
@NullMarked
package org.yearbookgame.prepare;

import org.jspecify.annotations.NullMarked;
