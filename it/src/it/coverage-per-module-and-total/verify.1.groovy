def story = io.github.cimaven.it.Story.of(binding.variables)
def coverage = story.record().coverage
assert coverage.lines == [covered: 5, total: 6]
assert coverage.modules == [[module: 'left', lines: [covered: 2, total: 3]], [module: 'right', lines: [covered: 3, total: 3]]]
assert coverage.unmeasured == [] && coverage.before == null
def summary = story.text('target/ci/summary.md')
assert summary.contains('- **Coverage** 83.3 % of 6 lines in 2 modules\n')
assert summary.contains('| left | 66.6 % | 3 | 1 |')
story.write('base/record.json', story.text('target/ci/record.json'))
true
