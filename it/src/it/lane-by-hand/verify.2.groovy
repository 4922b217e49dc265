def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane == [id: 'ci-main', reason: '-Pci-main']
assert story.logLines('- ci-main (source: external)').size() == 1
