/// The classes that were opened on this computer.
@NullMarked
package org.yearbookgame.ui.classes;

import org.jspecify.annotations.NullMarked;
