/// Where on a picture of a page the portraits are. Functions of pictures alone: no file is opened
/// here.
@NullMarked
package org.yearbookgame.pages.finding;

import org.jspecify.annotations.NullMarked;
