package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00+08:00");

    @Test
    void nothingButTheTextIsKnownAtFirst() {
        Statement statement = Statement.of("");

        assertThat(statement.text()).isEmpty();
        assertThat(new Optional<?>[] {
                    statement.title(),
                    statement.language(),
                    statement.crisis(),
                    statement.stage(),
                    statement.region(),
                    statement.voice(),
                    statement.issuer(),
                    statement.incidentAt(),
                    statement.publishedAt()
                })
                .allMatch(Optional::isEmpty);
    }

    @Test
    void everythingGivenIsKept() {
        Statement statement = Statement.builder("我们延误")
                .title("说明")
                .language("zh-Hans")
                .crisis(Crisis.DATA_BREACH)
                .stage(Stage.RESPONSE)
                .region(Region.of("CN"))
                .voice(Voice.PLATFORM)
                .issuer("云岫科技")
                .incidentAt(NOON.minusDays(1))
                .publishedAt(NOON)
                .build();

        assertThat(statement.text()).isEqualTo("我们延误");
        assertThat(statement.title()).contains("说明");
        assertThat(statement.language()).contains("zh-Hans");
        assertThat(statement.crisis()).contains(Crisis.DATA_BREACH);
        assertThat(statement.stage()).contains(Stage.RESPONSE);
        assertThat(statement.region()).contains(Region.of("CN"));
        assertThat(statement.voice()).contains(Voice.PLATFORM);
        assertThat(statement.issuer()).contains("云岫科技");
        assertThat(statement.incidentAt()).contains(NOON.minusDays(1));
        assertThat(statement.publishedAt()).contains(NOON);
    }

    @Test
    void theTimesTellTheStageWhereNobodyDoes() {
        Statement.Builder builder = Statement.builder("我们延误").incidentAt(NOON);

        assertThat(builder.build().stage()).isEmpty();
        assertThat(builder.publishedAt(NOON.plusHours(4)).build().stage()).contains(Stage.HOLDING);
        assertThat(builder.publishedAt(NOON.plusHours(5)).build().stage()).contains(Stage.RESPONSE);
        assertThat(builder.publishedAt(NOON.plusDays(4)).build().stage()).contains(Stage.REPAIR);
        assertThat(builder.publishedAt(NOON.minusHours(1)).build().stage()).isEmpty();
        assertThat(builder.publishedAt(NOON.plusHours(1))
                        .stage(Stage.CLOSING)
                        .build()
                        .stage())
                .contains(Stage.CLOSING);
    }

    @Test
    void aBuilderMayBuildTwice() {
        Statement.Builder builder = Statement.builder("我们延误").title("一");
        Statement first = builder.build();
        Statement second = builder.title("二").build();

        assertThat(first.title()).contains("一");
        assertThat(second.title()).contains("二");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aTextIsNeeded() {
        assertThatNullPointerException().isThrownBy(() -> Statement.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Statement.builder("我们").title(null));
    }
}
