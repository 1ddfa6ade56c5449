/// The command line, one command a file. It knows no screen: what shows the game is handed in.
@NullMarked
package org.yearbookgame.cli;

import org.jspecify.annotations.NullMarked;
