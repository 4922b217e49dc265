def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane.id == 'ci-pr'
assert story.record().warnings.any { it.contains('GITHUB_REF') && it.contains('control characters') }
assert !story.text('build.log').contains('v1.0.0\u001b')
assert !story.hasStackTrace()
