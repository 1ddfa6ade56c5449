/// From a class folder to one file that can be sent around.
@NullMarked
package org.yearbookgame.prepare.publish;

import org.jspecify.annotations.NullMarked;
