def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom', 'origin').template('extension', 'origin')
def origin = io.github.cimaven.it.Repository.init(story.path('origin')).commit('First')
story.write('origin/news.txt', 'more')
origin.commit('Second').tag('v1.0.0').shallowCloneTo(story.path('clone'))
true
