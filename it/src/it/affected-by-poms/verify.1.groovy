def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('pom.xml', '<modules>', '<!-- All of them. --><modules>')
story.replace('leaf/pom.xml', '<build>', '<!-- Its name. --><build>')
true
