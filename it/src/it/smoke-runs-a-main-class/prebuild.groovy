def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.write('src/main/java/com/acme/Waits.java', 'package com.acme; public final class Waits { public static void main(String[] a) throws Exception { System.out.println("waits " + a.length); if (a.length > 0) Thread.sleep(600000); } }')
story.replace('pom.xml', '<properties>', '<properties><ci.smoke.main>com.acme.Waits "for ever"</ci.smoke.main>')
story.repository().commit('First')
true
