def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') as Set == ['guard/tag-is-version', 'guard/clean-tree', 'guard/release-version'] as Set
assert story.errors().join('\n').contains('ci:guard found 3 reasons not to release:')
assert story.text('target/ci/summary.md').contains('forgotten.txt')
