@NullMarked
package org.yearbookgame.prepare.publish;

import org.jspecify.annotations.NullMarked;
