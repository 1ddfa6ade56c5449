@NullMarked
package org.yearbookgame.prepare.matching;

import org.jspecify.annotations.NullMarked;
