@NullMarked
package org.yearbookgame.storage;

import org.jspecify.annotations.NullMarked;
