def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'changed']
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.write('README.md', 'Read me.\n')
story.write('.github/workflows/ci.yml', 'on: push\n')
true
