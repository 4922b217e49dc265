def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.logLines('CI lane ci-pr: -Pci-pr.').size() == 1
assert story.logLines('CI lane ci-pr: succeeded').size() == 1
assert story.text('target/effective-pom.xml').count('<id>ci-stage</id>') == 1
assert story.record().goals.size() == 1
