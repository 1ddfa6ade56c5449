@NullMarked
package org.yearbookgame.prepare.audit;

import org.jspecify.annotations.NullMarked;
