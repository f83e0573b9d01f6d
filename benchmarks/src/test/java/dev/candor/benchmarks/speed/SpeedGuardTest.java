package dev.candor.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes ten seconds and a machine with a free core, so it runs only where it is asked for. */
class SpeedGuardTest {

    @Test
    @EnabledIfSystemProperty(named = "candor.speed", matches = "guard")
    void aFullGradeKeepsTwoThirdsOfTheCommittedSpeed() {
        SpeedGuard.Figures figures = SpeedGuard.measure();

        assertThat(figures.ratio())
                .as("full grade by HanLP's segmentation; committed is %.3f", SpeedGuard.committedRatio())
                .isGreaterThan(SpeedGuard.committedRatio() * 2 / 3);
    }
}
