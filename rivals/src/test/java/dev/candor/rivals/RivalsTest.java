package dev.candor.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RivalsTest {

    private static final String TEXT =
            "5月9日，我们的系统泄露了4,118位用户的手机号。经查，系第三方短信服务商管理疏忽所致，" + "因个别员工违规操作造成影响。我们深表歉意，将进一步完善内控制度，，尽快给大家一个满意的的答复。";

    @ParameterizedTest
    @EnumSource
    void everyRivalDoesItsWork(Rival rival) {
        ToIntFunction<String> work = rival.open();

        assertThat(work.applyAsInt(TEXT)).isPositive().isEqualTo(work.applyAsInt(TEXT));
    }
}
