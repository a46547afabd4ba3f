package org.marot.pricing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reckons with whole cents. */
final class Cents {
    private Cents() {}

    /** {@code amount * numerator / denominator}, half a cent rounded up. */
    static long part(long amount, long numerator, long denominator) {
        BigInteger twice = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .shiftLeft(1)
                .add(BigInteger.valueOf(denominator));
        return twice.divide(BigInteger.valueOf(denominator).shiftLeft(1)).longValueExact();
    }

    /** Shares out {@code total} by {@code weights}: the parts add up to it, and the largest remainders get the odd cents. */
    static List<Long> share(long total, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = total;
        for (long weight : weights) {
            BigInteger[] part = sum.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : BigInteger.valueOf(total)
                            .multiply(BigInteger.valueOf(weight))
                            .divideAndRemainder(sum);
            parts.add(part[0].longValueExact());
            remainders.add(part[1]);
            left -= part[0].longValueExact();
        }
        List<Integer> order = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .toList();
        order.forEach(index -> parts.set(index, parts.get(index) + 1));
        return parts;
    }
}
