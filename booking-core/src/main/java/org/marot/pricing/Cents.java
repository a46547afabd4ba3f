package org.marot.pricing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reckons with whole cents. */
public final class Cents {
    private Cents() {}

    /** {@code amount * numerator / denominator}, half a cent rounded up. */
    public static long part(long amount, long numerator, long denominator) {
        BigInteger twice = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .shiftLeft(1)
                .add(BigInteger.valueOf(denominator));
        return floor(twice, denominator * 2);
    }

    /** Of each amount that part, so that the parts add up to that part of the sum: the largest remainders get the odd cents. */
    static List<Long> parts(List<Long> amounts, long numerator, long denominator) {
        long left = part(amounts.stream().mapToLong(Long::longValue).sum(), numerator, denominator);
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long amount : amounts) {
            BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
            long part = floor(exact, denominator);
            parts.add(part);
            remainders.add(exact.mod(BigInteger.valueOf(denominator)));
            left -= part;
        }
        List<Integer> order = IntStream.range(0, amounts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .toList();
        order.forEach(index -> parts.set(index, parts.get(index) + 1));
        return parts;
    }

    private static long floor(BigInteger number, long divisor) {
        BigInteger by = BigInteger.valueOf(divisor);
        return number.subtract(number.mod(by)).divide(by).longValueExact();
    }
}
