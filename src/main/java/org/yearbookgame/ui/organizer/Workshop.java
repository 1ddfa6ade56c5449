package org.yearbookgame.ui.organizer;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.storage.AppDirs;

/// What preparing a class needs from outside.
///
/// @param projects the classes that somebody prepares on this computer
/// @param clock tells dates
/// @param random draws the numbers of pictures: not to be foretold
/// @param dirs where this computer's kiosk is kept
/// @param kiosk starts it
public record Workshop(
    Projects projects,
    InstantSource clock,
    RandomGenerator random,
    AppDirs dirs,
    KioskStart kiosk) {}
