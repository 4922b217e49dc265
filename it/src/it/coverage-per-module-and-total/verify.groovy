def story = io.github.cimaven.it.Story.of(binding.variables)
def coverage = story.record().coverage
assert story.record().success
assert coverage.lines == [covered: 6, total: 6]
assert coverage.before == [covered: 5, total: 6]
assert story.text('target/ci/summary.md').contains('100.0 % of 6 lines in 2 modules, 16.7 points more than in the baseline')
assert story.log().contains('The tests cover 100.0 % of 6 lines in 2 modules.')
true
