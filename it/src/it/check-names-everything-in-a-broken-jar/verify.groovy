def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') as Set == ['check/duplicate-entries', 'check/unsafe-names', 'check/coordinates'] as Set
// No class of the module's own: it may be one that is never loaded.
assert story.findings('warning').contains('check/bytecode')
assert !story.has('target/ci/artifacts')
assert !story.record().success
assert story.errors().join('\n').contains('ci:check found 3 faults in what was packaged:')
