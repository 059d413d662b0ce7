/* Bits in common between every row of one set of filters and every row of another.
 *
 * One file, three ways to count: AVX-512 VPOPCNTDQ, AVX2, plain C. All give the same numbers; the
 * caller asks for one, or for the best this processor has.
 *
 * Layout. Filters come in blocks of eight rows, word after word, the eight rows side by side, so
 * that one vector register holds the same word of eight rows and no sum across a register is
 * needed. Eight rows of the one side meet a block of the other in a tile of 64 pairs.
 *
 * Early abandon. After `head` words the pairs of a tile have so many bits in common; they cannot
 * gain more than the smaller of what each has left. Rows are sorted by how many bits they have in
 * all and after the head, so that one bound holds for a whole tile and is still tight.
 */

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define VECTORS 1
#include <immintrin.h>
#endif

#define ROWS 8
#define TILE (ROWS * ROWS)

enum { PLAIN = 0, AVX2 = 1, AVX512 = 2 };

/* Counts the bits in common in words [from, to), rows of `left` by rows of `right`, on top of those
 * in `common` unless `from` is 0; returns which of the 64 pairs have at least `least`, row after row.
 * The counts stand in `common` where a pair has: most tiles have none, and are not written. */
typedef uint64_t (*Count)(const uint64_t *left, const uint64_t *right, size_t from, size_t to,
                          uint64_t *common, uint64_t least);

static uint64_t count_plain(const uint64_t *left, const uint64_t *right, size_t from, size_t to,
                            uint64_t *common, uint64_t least) {
    uint64_t alive = 0;
    for (size_t row = 0; row < ROWS; row++) {
        uint64_t *sums = common + row * ROWS;
        for (size_t lane = 0; from == 0 && lane < ROWS; lane++)
            sums[lane] = 0;
        for (size_t word = from; word < to; word++) {
            const uint64_t own = left[word * ROWS + row];
            for (size_t lane = 0; lane < ROWS; lane++)
                sums[lane] += (uint64_t)__builtin_popcountll(own & right[word * ROWS + lane]);
        }
        for (size_t lane = 0; lane < ROWS; lane++)
            alive |= (uint64_t)(sums[lane] >= least) << (row * ROWS + lane);
    }
    return alive;
}

#ifdef VECTORS

__attribute__((target("avx2"))) static inline __m256i
bytes_set(__m256i bits, __m256i table, __m256i nibble) {
    const __m256i low = _mm256_shuffle_epi8(table, _mm256_and_si256(bits, nibble));
    const __m256i high =
        _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(bits, 4), nibble));
    return _mm256_add_epi8(low, high);
}

__attribute__((target("avx2"))) static uint64_t
count_avx2(const uint64_t *left, const uint64_t *right, size_t from, size_t to, uint64_t *common,
           uint64_t least) {
    const __m256i table = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
    const __m256i nibble = _mm256_set1_epi8(15), zero = _mm256_setzero_si256();
    uint64_t alive = 0;
    for (size_t row = 0; row < ROWS; row++) {
        for (size_t half = 0; half < 2; half++) {
            __m256i sum =
                from ? _mm256_loadu_si256((const __m256i *)(common + row * ROWS + half * 4)) : zero;
            for (size_t begin = from; begin < to; begin += 31) {
                /* A byte holds the counts of 31 words: 31 × 8 = 248. */
                const size_t end = begin + 31 < to ? begin + 31 : to;
                __m256i bytes = zero;
                for (size_t word = begin; word < end; word++) {
                    const __m256i own =
                        _mm256_set1_epi64x((long long)left[word * ROWS + row]);
                    const __m256i other = _mm256_loadu_si256(
                        (const __m256i *)(right + word * ROWS + half * 4));
                    bytes = _mm256_add_epi8(
                        bytes, bytes_set(_mm256_and_si256(own, other), table, nibble));
                }
                sum = _mm256_add_epi64(sum, _mm256_sad_epu8(bytes, zero));
            }
            _mm256_storeu_si256((__m256i *)(common + row * ROWS + half * 4), sum);
        }
        for (size_t lane = 0; lane < ROWS; lane++)
            alive |= (uint64_t)(common[row * ROWS + lane] >= least) << (row * ROWS + lane);
    }
    return alive;
}

__attribute__((target("avx512f,avx512vpopcntdq"))) static uint64_t
count_avx512(const uint64_t *left, const uint64_t *right, size_t from, size_t to,
             uint64_t *common, uint64_t least) {
    __m512i sum[ROWS];
    for (size_t row = 0; row < ROWS; row++)
        sum[row] = from ? _mm512_loadu_si512(common + row * ROWS) : _mm512_setzero_si512();
    for (size_t word = from; word < to; word++) {
        const __m512i other = _mm512_loadu_si512(right + word * ROWS);
        const uint64_t *own = left + word * ROWS;
#pragma GCC unroll 8
        for (size_t row = 0; row < ROWS; row++) {
            const __m512i both = _mm512_and_si512(_mm512_set1_epi64((long long)own[row]), other);
            sum[row] = _mm512_add_epi64(sum[row], _mm512_popcnt_epi64(both));
        }
    }
    const __m512i floor = _mm512_set1_epi64((long long)least);
    uint64_t alive = 0;
    for (size_t row = 0; row < ROWS; row++)
        alive |= (uint64_t)_mm512_cmpge_epu64_mask(sum[row], floor) << (row * ROWS);
    for (size_t row = 0; alive && row < ROWS; row++)
        _mm512_storeu_si512(common + row * ROWS, sum[row]);
    return alive;
}

#endif

/* The best way to count that this processor has: 0 plain, 1 AVX2, 2 AVX-512 VPOPCNTDQ. */
int best_level(void) {
#ifdef VECTORS
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vpopcntdq"))
        return AVX512;
    if (__builtin_cpu_supports("avx2"))
        return AVX2;
#endif
    return PLAIN;
}

static Count counter(int level) {
#ifdef VECTORS
    if (level == AVX512)
        return count_avx512;
    if (level == AVX2)
        return count_avx2;
#endif
    (void)level;
    return count_plain;
}

/* Filters as the caller laid them out: `blocks` of eight rows, each with its number of bits in
 * all, and each block with the most that a row of it has after the head. Rows are sorted by their
 * bits; those that only fill the last block up have 0. */
typedef struct {
    const uint64_t *words;
    const uint32_t *all;
    const uint32_t *tail;
    uint64_t rows;
} Side;

/* Finds the pairs with at least least[bits of left + bits of right] bits in common, left blocks
 * [at[0], left_end) by right blocks [right_begin, right_end), beginning at block at[1].
 *
 * `least` never falls and is above 0. With `itself` both sides are one and each pair is told once, left before
 * right. Writes at most `room` pairs (at least 64) and says how many; at[] is where to go on, with
 * at[0] == left_end when all is done. */
uint64_t scan(const Side *left, const Side *right, uint64_t width, uint64_t head,
              const uint32_t *least, uint64_t left_end, uint64_t right_begin, uint64_t right_end,
              int itself, int level, uint64_t at[2], uint32_t *out_left, uint32_t *out_right,
              uint32_t *out_common, uint64_t room) {
    const Count count = counter(level);
    uint64_t found = 0;
    for (; at[0] < left_end; at[0]++, at[1] = right_begin) {
        const uint64_t i = at[0];
        const uint64_t *own = left->words + i * width * ROWS;
        const uint32_t *own_all = left->all + i * ROWS;
        const uint64_t own_rows = left->rows - i * ROWS < ROWS ? left->rows - i * ROWS : ROWS;
        const uint32_t own_low = own_all[0], own_high = own_all[own_rows - 1];
        const uint32_t own_tail = left->tail[i];
        if (itself && at[1] < i)
            at[1] = i;
        for (; at[1] < right_end; at[1]++) {
            const uint64_t j = at[1];
            const uint32_t *other_all = right->all + j * ROWS;
            const uint64_t other_rows =
                right->rows - j * ROWS < ROWS ? right->rows - j * ROWS : ROWS;
            const uint32_t low = other_all[0], high = other_all[other_rows - 1];
            const uint32_t needed = least[own_low + low];
            /* Nothing has more bits in common than it has bits; and the blocks that follow have
             * more bits still, and need more in common. */
            if (needed > own_high)
                break;
            if (needed > high)
                continue;
            const uint32_t other_tail = right->tail[j];
            const uint32_t left_over = own_tail < other_tail ? own_tail : other_tail;
            if (found + TILE > room)
                return found;
            const uint64_t *other = right->words + j * width * ROWS;
            uint64_t common[TILE];
            uint64_t alive = count(own, other, 0, head, common,
                                   needed > left_over ? needed - left_over : 0);
            if (alive == 0)
                continue;
            if (head < width)
                alive &= count(own, other, head, width, common, needed);
            while (alive) {
                const unsigned pair = (unsigned)__builtin_ctzll(alive);
                alive &= alive - 1;
                const uint64_t row = pair / ROWS, lane = pair % ROWS;
                if (row >= own_rows || lane >= other_rows)
                    continue;
                const uint64_t a = i * ROWS + row, b = j * ROWS + lane;
                if (itself && b <= a)
                    continue;
                if (common[pair] < least[own_all[row] + other_all[lane]])
                    continue;
                out_left[found] = (uint32_t)a;
                out_right[found] = (uint32_t)b;
                out_common[found] = (uint32_t)common[pair];
                found++;
            }
        }
    }
    return found;
}
