def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') as Set == ['check/duplicate-entries', 'check/unsafe-names', 'check/coordinates', 'check/bytecode'] as Set
assert !story.has('target/ci/artifacts')
assert !story.record().success
assert story.errors().join('\n').contains('ci:check found 4 faults in what was packaged:')
