### Linking files of tokens.

link-comparing = comparing
link-done = { $records } records, { $persons } persons (95 % between { $low } and { $high }, with what linkage may have got wrong).
link-pairs = Pairs joined: { $n }. Uncertain pairs left apart: { $uncertain }.
link-precision = Of the links, { $share } % are right (95 % between { $low } and { $high }).
link-recall = Of the true links, { $share } % were found (95 % between { $low } and { $high }).
link-blocked = Only pairs that share a keyed block were compared: { $share } % of the true links share one (95 % between { $low } and { $high }), the others were not looked for.
link-carried-few = { $left }, { $right }: too few persons in common to learn from; weights carried over from other data.
link-carried-bound = { $left }, { $right }: the estimate of how many persons they share went to its bound; weights carried over from other data.
link-carried-blurred = { $left }, { $right }: same and different persons could not be told apart well enough; weights carried over from other data. Have a sample reviewed.
link-carried-drifted = { $left }, { $right }: the estimated weights looked unlike any that were ever checked; weights carried over from other data. Have a sample reviewed.

## Wrong input: where, what was found, what is expected

link-sample = --sample and --review: expected both, a number of pairs of 1 or more and a file to write
link-name = --deduplicated: found { $found }, expected the name of a source: { $known }
link-same-place = a file would be written twice, or over one that is read; expected different files
link-place = { $found }: expected a file in a folder that is there
link-no-file = { $file }: there is no such file
link-unreadable = { $file }: the file cannot be read ({ $reason })
link-not-written = the files cannot be written ({ $reason })
link-damaged = { $file }: this cannot be linked: { $reason }
link-empty = { $file }: found no record, expected at least one
link-left-out = { $source }: no record in its tokens; left out of the linkage
link-name-twice = { $file }: found a source of the same name as { $other }, expected each name once
link-file-twice = { $file }: found the same records as in { $other }, expected each file once
link-version = { $file }: found encoding { $found }, expected { $expected } as in { $other }: encode both again with one version
link-round = { $file }: found the round { $found }, expected { $expected } as in { $other }
link-secret = { $file }: made with another secret than { $other }, expected the same: tokens of two secrets say nothing of each other
link-groups = { $file }: found other groups of fields than in { $other }, expected the same
link-no-blocks = { $file }: found no keyed blocks, or others than in the first file; expected the same in all: encode with --blocks
link-no-weights = found encoding { $found }, for which this version of the program has no weights: update it
link-review-columns = { $file }: the column { $missing } is missing, expected the columns as the review file was written
link-review-answer = { $where }: found the answer { $found }, expected same, different, unsure or nothing
link-review-pair = { $where }: found a pair that is not of these files, expected two of their records
link-review-twice = { $where }: found a pair that was answered before, expected each once
link-review-none = { $file }: found no answer same or different, expected at least one
