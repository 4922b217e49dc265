def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane == [id: 'ci-main', reason: '-Dci.lane=main']
assert story.record().environment.branch == 'feature/greet'
