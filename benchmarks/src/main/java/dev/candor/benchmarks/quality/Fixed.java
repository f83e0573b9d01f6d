package dev.candor.benchmarks.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers with a fixed number of decimals, rounded from their exact value. */
final class Fixed {

    private Fixed() {}

    /** The value with so many decimals; {@code nan} when it is not a number. */
    static String of(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String sign = rounded.signum() == 0 && Math.copySign(1, value) < 0 ? "-" : "";
        return sign + rounded.toPlainString();
    }
}
