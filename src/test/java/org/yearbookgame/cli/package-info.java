@NullMarked
package org.yearbookgame.cli;

import org.jspecify.annotations.NullMarked;
