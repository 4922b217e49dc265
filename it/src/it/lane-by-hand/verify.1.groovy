def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane == [id: 'ci-pr', reason: '-Pci-pr']
assert story.logLines('- ci-pr (source: external)').size() == 1
