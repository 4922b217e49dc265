def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.extension().write('.gitignore', 'target/\nbuild.log\npublished/\n').repository().commit('First').tag('v1.2.3')
story.write('news.txt', 'more')
context.put('repository', repository.commit('Second'))
true
